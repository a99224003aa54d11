using System.Text;
using Summit.Domain.Tool;

// Ids and titles are Unicode; a console of another encoding would lose letters.
UTF8Encoding utf8 = new(encoderShouldEmitUTF8Identifier: false);
Console.OutputEncoding = utf8;
Console.InputEncoding = utf8;
Screen screen = Screen.OfConsole();

// A pipe may carry a hundred thousand lines, and the console would write each by itself.
// Not disposed: what could not be written once would be tried, and would fail, again.
TextWriter output = screen.IsTerminal ? Console.Out : new StreamWriter(Console.OpenStandardOutput(), utf8, bufferSize: 1 << 13);
return SummitCommand.Run(args, Console.OpenStandardInput(), output, Console.Error, screen);
