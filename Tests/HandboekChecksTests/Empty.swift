// Replaced by the first test of HandboekChecks.
