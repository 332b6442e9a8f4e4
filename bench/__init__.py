"""Measuring: a corpus maker and the timings that `make bench` writes into RESULTS.md."""
