// Replaced by the first test of HandboekLinking.
