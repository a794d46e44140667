import HandboekCommands

// On the first thread, before there are others.
HandboekCommand.prepare()
await HandboekCommand.main()
