"""What carries a trip or a plan away: codes for a phone, calendar and place files, and words for all of it."""
