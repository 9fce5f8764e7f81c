"""An order, from its first key to its receipt: no Qt, no HTTP, no sentences."""
