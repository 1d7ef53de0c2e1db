"""Values and rules in plain Python; imports no other layer."""
