// Replaced by the first test of HandboekPrint.
