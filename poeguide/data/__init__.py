"""Reading the content: the bundle, its queries, and the base map. Knows SQL, but neither screens nor their words."""
