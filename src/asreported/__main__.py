"""`python -m asreported` is the command line."""

from asreported.cli import main

if __name__ == "__main__":
    main()
