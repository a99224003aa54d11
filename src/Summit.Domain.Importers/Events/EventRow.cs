namespace Summit.Domain.Importers;

/// <summary>One row of an event table.</summary>
/// <param name="Id">Its id in the source.</param>
/// <param name="Day">The day of the event, as the source writes it.</param>
/// <param name="Published">The day on which it was added, as the source writes it; empty where it does not say.</param>
/// <param name="From">The country of the one who acted.</param>
/// <param name="To">The country of the other.</param>
/// <param name="FromPortfolio">The portfolio of the one who acted, as far as the source tells it.</param>
/// <param name="ToPortfolio">The portfolio of the other.</param>
/// <param name="Code">What happened.</param>
internal sealed record EventRow(string Id, string Day, string Published, string From, string To, Portfolio FromPortfolio, Portfolio ToPortfolio, string Code);
