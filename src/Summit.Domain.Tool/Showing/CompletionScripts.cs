namespace Summit.Domain.Tool;

/// <summary>Scripts that let a shell ask <c>summit complete</c>. Where it knows nothing, the shell offers files.</summary>
internal static class CompletionScripts
{
    private const string Bash = """
        _summit() {
            local IFS=$'\n'
            COMPREPLY=($(summit complete -- "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null))
        }
        complete -o default -F _summit summit
        """;

    private const string Zsh = """
        #compdef summit
        _summit() {
            local -a found
            found=(${(f)"$(summit complete -- "${(@)words[2,CURRENT]}" 2>/dev/null)"})
            if (( $#found )); then compadd -- $found; else _files; fi
        }
        if [ "$funcstack[1]" = "_summit" ]; then _summit "$@"; else compdef _summit summit; fi
        """;

    private const string Fish = """
        function __summit_complete
            set -l words (commandline -opc)
            summit complete -- $words[2..-1] (commandline -ct) 2>/dev/null
        end
        complete -c summit -a '(__summit_complete)'
        """;

    private const string Pwsh = """
        Register-ArgumentCompleter -Native -CommandName summit -ScriptBlock {
            param($wordToComplete, $commandAst, $cursorPosition)
            $words = @($commandAst.CommandElements | Select-Object -Skip 1 | Where-Object { $_.Extent.EndOffset -lt $cursorPosition } | ForEach-Object { $_.ToString() })
            summit complete -- @words $wordToComplete 2>$null | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_) }
        }
        """;

    /// <summary>The shells that have a script.</summary>
    public static IReadOnlyList<string> Shells { get; } = ["bash", "zsh", "fish", "pwsh"];

    /// <summary>The script of a shell; null where there is none.</summary>
    public static string? Of(string shell) => shell switch
    {
        "bash" => Bash,
        "zsh" => Zsh,
        "fish" => Fish,
        "pwsh" => Pwsh,
        _ => null,
    };
}
