using Summit.Domain.Mutants;

if (Options.Parse(args) is not { } options)
{
    Console.WriteLine(Options.Help);
    return 2;
}

Core core = new();
if (options.ListOnly)
{
    foreach (Mutant mutant in Choice.Of(core, options))
    {
        Console.WriteLine(mutant);
    }

    return 0;
}

if (await Trial.OfAsync(core, options, (mutant, survived) => Console.WriteLine($"{(survived ? "SURVIVED" : "killed  ")}  {mutant}")) is not { } tried)
{
    Console.WriteLine("Without any change the core does not compile or a test fails. Delete .artifacts/obj/Summit.Domain, build again, and run the tests first.");
    return 1;
}

Console.WriteLine();
Console.WriteLine("| room | mutants | killed | survived |");
Console.WriteLine("|---|---|---|---|");
foreach (IGrouping<string, (Mutant Mutant, bool Survived)> room in tried.GroupBy(t => t.Mutant.Room).OrderBy(r => r.Key, StringComparer.Ordinal))
{
    Console.WriteLine($"| {room.Key} | {room.Count()} | {room.Count(t => !t.Survived)} | {room.Count(t => t.Survived)} |");
}

Console.WriteLine($"| all | {tried.Count} | {tried.Count(t => !t.Survived)} | {tried.Count(t => t.Survived)} |");
Console.WriteLine();
foreach (Mutant mutant in tried.Where(t => t.Survived).Select(t => t.Mutant).OrderBy(m => m.Tree.FilePath, StringComparer.Ordinal).ThenBy(m => m.Line))
{
    Console.WriteLine(mutant);
}

return 0;
