"""Writers of tables and places for other programs: CSV, JSON, GeoJSON, GPX, KML, vCard."""
