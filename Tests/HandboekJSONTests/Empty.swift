// Replaced by the first test of HandboekJSON.
