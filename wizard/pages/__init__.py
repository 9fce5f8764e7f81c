"""One page, one file: shows the state of the flow, sends intents to it."""
