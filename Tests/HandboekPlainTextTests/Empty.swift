// Replaced by the first test of HandboekPlainText.
