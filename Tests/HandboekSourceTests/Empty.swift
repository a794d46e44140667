// Replaced by the first test of HandboekSource.
