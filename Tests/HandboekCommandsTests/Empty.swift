// Replaced by the first test of HandboekCommands.
