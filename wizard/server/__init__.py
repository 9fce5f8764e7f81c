"""The activation service: practice mounts it in-process, vendors host it."""
