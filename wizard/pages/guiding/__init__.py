"""The parts of the Guide page, each one thing to do."""
