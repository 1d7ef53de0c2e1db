# Builds the installer on Windows. Not yet run. Needs Python 3.11 and NSIS; run it from the checkout after .\dev.ps1 build.
$ErrorActionPreference = "Stop"
$root = Split-Path (Split-Path $PSScriptRoot)
$python = Join-Path $root ".venv\Scripts\python.exe"
$version = (Select-String -Path "$root\pyproject.toml" -Pattern '^version = "(.*)"').Matches[0].Groups[1].Value
& $python -m pip install --require-hashes -r "$root\packaging\tools.lock"
& $python "$root\packaging\desktop\make_icons.py" "$root\build\icons"
& $python -m hatchling build -t wheel -d "$root\dist"
& $python -m pip install --no-deps --force-reinstall (Get-ChildItem "$root\dist\poeguide-*.whl")[0].FullName
& $python -m PyInstaller --noconfirm --distpath "$root\build\pyinstaller" --workpath "$root\build\work" "$root\packaging\pyinstaller\poeguide.spec"
makensis "-DVERSION=$version" "-DPROGRAM=$root\build\pyinstaller\poeguide" "-DICONS=$root\build\icons" `
    "-DOUTPUT=$root\dist\poeguide-$version-setup.exe" "$root\packaging\windows\poeguide.nsi"
