using System.Text;
using Summit.Domain.Tool;

// Ids and titles are Unicode; a console of another encoding would lose letters.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
Console.InputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return SummitCommand.Run(args, Console.In, Console.Out, Console.Error, Screen.OfConsole());
