"""The whole program on one screen: each step takes the values of those before it and gives its own."""
