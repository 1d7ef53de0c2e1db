# Builds the installer on Windows. Not yet run. Needs Python 3.11 and NSIS; run it after .\dev.ps1 build.
$ErrorActionPreference = "Stop"
$root = Split-Path (Split-Path $PSScriptRoot)
$python = Join-Path $root ".venv\Scripts\python.exe"
$version = (Select-String -Path "$root\pyproject.toml" -Pattern '^version = "(.*)"').Matches[0].Groups[1].Value
$wheels = "$root\dist\poeguide-*.whl"

# A program that fails is no error to PowerShell.
function Invoke-Step {
    $arguments = @($args | Select-Object -Skip 1)
    & $args[0] @arguments
    if ($LASTEXITCODE) { exit $LASTEXITCODE }
}

Set-Location $root
if (Test-Path $wheels) { Remove-Item $wheels }
Invoke-Step $python -m pip install --require-hashes -r "$root\packaging\tools.lock"
Invoke-Step $python "$root\packaging\desktop\make_icons.py" "$root\build\icons"
Invoke-Step $python -m hatchling build -t wheel -d "$root\dist"
$wheel = (Get-Item $wheels).FullName
Invoke-Step $python -m pip install --no-deps --force-reinstall $wheel
Invoke-Step $python -m PyInstaller --noconfirm --distpath "$root\build\pyinstaller" --workpath "$root\build\work" "$root\packaging\pyinstaller\poeguide.spec"
Invoke-Step makensis "-DVERSION=$version" "-DPROGRAM=$root\build\pyinstaller\poeguide" "-DICONS=$root\build\icons" "-DOUTPUT=$root\dist\poeguide-$version-setup.exe" "$root\packaging\windows\poeguide.nsi"
