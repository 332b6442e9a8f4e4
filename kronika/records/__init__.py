"""The plain frozen values that pass between the steps. This room imports nothing of ours."""
