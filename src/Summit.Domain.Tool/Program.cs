Console.WriteLine("summit");
