// Replaced by the first test of HandboekContainer.
