// Replaced by the first test of HandboekXML.
