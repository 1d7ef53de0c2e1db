# The same words as ./dev, for Windows PowerShell: .\dev.ps1 run | test | bench | build | help
# Where Windows allows no scripts: powershell -ExecutionPolicy Bypass -File .\dev.ps1 run
$ErrorActionPreference = "Stop"
$root = $PSScriptRoot
$python = Join-Path $root ".venv\Scripts\python.exe"
$stamp = Join-Path $root ".venv\ready"
$lock = Join-Path $root "requirements.lock"
$bundle = Join-Path $root "resources\bundle\poeguide.sqlite"
$command = if ($args.Count) { $args[0] } else { "help" }
$rest = @($args | Select-Object -Skip 1)

function Invoke-Step {
    $arguments = @($args | Select-Object -Skip 1)
    & $args[0] @arguments
    if ($LASTEXITCODE) { exit $LASTEXITCODE }
}

# Get-ChildItem -Recurse takes the path of a file for a name to look for in all folders, so that files go by Get-Item.
function Test-Newer($paths, $file) {
    if (-not (Test-Path $file)) { return $true }
    $time = (Get-Item $file).LastWriteTime
    $sources = $paths | ForEach-Object {
        if (Test-Path $_ -PathType Container) { Get-ChildItem $_ -Recurse -File } else { Get-Item $_ }
    }
    return [bool]($sources | Where-Object { $_.FullName -notmatch "__pycache__" -and $_.LastWriteTime -gt $time })
}

function Stop-Here($words) {
    [Console]::Error.WriteLine("dev: $words")
    exit 1
}

# Windows PowerShell drops empty arguments, and takes a redirected error stream for an error of its own.
function Find-Python {
    $ErrorActionPreference = "Continue"
    if (Get-Command py -ErrorAction SilentlyContinue) {
        foreach ($version in "3.13", "3.12", "3.11") {
            & py "-$version" -c "pass" 2>$null
            if ($LASTEXITCODE -eq 0) { return "-$version" }
        }
    }
    Stop-Here "poeguide needs Python 3.11, 3.12 or 3.13, and the py launcher found none. Please install one."
}

function Initialize-Environment {
    if (-not (Test-Newer @($lock) $stamp)) { return }
    if (-not (Test-Path $python)) { Invoke-Step py (Find-Python) -m venv (Join-Path $root ".venv") }
    $install = "-m", "pip", "--disable-pip-version-check", "-q", "install", "--no-deps"
    Invoke-Step $python @install --require-hashes -r $lock
    Invoke-Step $python @install --no-build-isolation -e $root
    New-Item -ItemType File -Force $stamp | Out-Null
}

function Build-Bundle {
    $sources = "resources\content", "resources\i18n\languages.json", "poeguide\data\bundler", "poeguide\data\schema.py", "poeguide\data\format.py" | ForEach-Object { Join-Path $root $_ }
    if (-not (Test-Newer $sources $bundle)) { return }
    Push-Location $root
    try { Invoke-Step $python -m poeguide.data.bundler -o $bundle } finally { Pop-Location }
}

if ($command -in "run", "test", "bench", "build") {
    Initialize-Environment
    Build-Bundle
}
switch ($command) {
    "run" { Invoke-Step $python -m poeguide @rest }
    "build" { "The content bundle is ready." }
    { $_ -in "test", "bench" } {
        Set-Location $root
        $env:QT_QPA_PLATFORM = "offscreen"
    }
    "test" {
        Invoke-Step $python -m ruff check .
        Invoke-Step $python -m ruff format --check .
        Invoke-Step $python -m mypy
        Invoke-Step (Join-Path $root ".venv\Scripts\lint-imports.exe")
        Invoke-Step $python -m pytest --numprocesses auto --dist loadfile @rest
    }
    "bench" {
        $names = if ($rest) { $rest | ForEach-Object { (Split-Path $_ -Leaf) -replace "^bench_|\.py$" } } else { "*" }
        $names | ForEach-Object { Get-ChildItem "tests\bench\bench_$_.py" } | ForEach-Object { Invoke-Step $python $_.FullName }
    }
    "help" { ".\dev.ps1 run [arguments] | test [arguments] | bench [names] | build" }
    default { Stop-Here "There is no command '$command'." }
}
