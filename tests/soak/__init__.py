"""Long runs by hand: `./dev soak NAME`. What they found stands in the docs; a short version is in the gate."""
