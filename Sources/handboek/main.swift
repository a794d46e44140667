import HandboekCommands

await HandboekCommand.main()
