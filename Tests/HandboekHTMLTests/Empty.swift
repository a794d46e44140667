// Replaced by the first test of HandboekHTML.
