# caseplan in fish. Save this as ~/.config/fish/completions/caseplan.fish

function __caseplan_complete
    set -l words (commandline -opc)
    set -l current (commandline -ct)
    set -l lines ($words[1] __complete -- $words[2..-1] $current 2>/dev/null)
    set -l name (string replace -r '^.*=' '' -- "$current")
    set -l kept (string replace -r '[^=]*$' '' -- "$current")
    string join \n -- $lines[2..-1]
    switch $lines[1]
        case plans
            for file in (__fish_complete_path $name)
                string match -rq '(/|\.ya?ml)(\t|$)' -- $file; and echo $kept$file
            end
        case any
            for file in (__fish_complete_path $name)
                echo $kept$file
            end
        case folders
            for file in (__fish_complete_directories $name '')
                echo $kept$file
            end
    end
end

complete -c caseplan -e
complete -c caseplan -f -k -a '(__caseplan_complete)'
