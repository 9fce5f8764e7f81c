"""The window: start, language, settings, and the wizard that shows the flow's step."""
