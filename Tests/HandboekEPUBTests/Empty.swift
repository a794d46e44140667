// Replaced by the first test of HandboekEPUB.
