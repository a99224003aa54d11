using Summit.Domain.Benchmarks;

SortedDictionary<string, Action<string[]>> commands = new(StringComparer.Ordinal)
{
    ["bars"] = BarTable.Run,
    ["dates"] = _ => DateBenchmark.Run(Console.Out),
    ["fuzz-dates"] = DateFuzz.Run,
    ["fuzz-json"] = JsonFuzz.Run,
    ["reading"] = ReadingBenchmark.Run,
    ["reconcile"] = ReconcileBenchmark.Run,
    ["growth"] = _ => GrowthBenchmark.Run(Console.Out),
    ["history"] = HistoryBenchmark.Run,
    ["starts"] = _ => Console.WriteLine($"{Measured.Heading}\n{string.Join('\n', StartBenchmark.Measure())}"),
    ["last"] = _ => LastBenchmark.Run(Console.Out),
};

if (args.Length > 0 && commands.TryGetValue(args[0], out Action<string[]>? command))
{
    command(args[1..]);
    return 0;
}

Console.Error.WriteLine($"Name a benchmark: {string.Join(", ", commands.Keys)}.");
return 2;
