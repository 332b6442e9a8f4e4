"""The front door: `python build.py [COMMAND]` does what the console script `kronika` does."""

from kronika.start import main

if __name__ == "__main__":
    main()
