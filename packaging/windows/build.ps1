# The installer for Windows, from a checkout with Python 3.11 or newer and Inno Setup 6 in the path.
# Not run on the machine these sources were written on.
$ErrorActionPreference = "Stop"
$PSNativeCommandUseErrorActionPreference = $true # PowerShell 7.4 and newer: a program that fails ends this
Set-Location (Join-Path $PSScriptRoot "..\..")
python -m venv .venv-packages
$python = ".venv-packages\Scripts\python.exe"
& $python -m pip install -q -r packaging\pins-all.txt (python packaging\group.py packages)
& $python packaging\languages\compile.py
$env:PYTHONHASHSEED = "0"
& .venv-packages\Scripts\pyinstaller.exe --noconfirm --log-level WARN `
    --distpath build\frozen-bundled --workpath build\frozen-work packaging\frozen\acucoach.spec
$env:QT_QPA_PLATFORM = "offscreen"
& build\frozen-bundled\acucoach\acucoach-console.exe self-test
if ($LASTEXITCODE -ne 0) { throw "The self-test of the folder failed." }
& $python packaging\frozen\told.py build\frozen-bundled\acucoach
if ($LASTEXITCODE -ne 0) { throw "The folder is not whole." }
$version = & $python -c "import acucoach; print(acucoach.__version__)"
if ($env:SIGNTOOL) { & $env:SIGNTOOL sign /fd SHA256 build\frozen-bundled\acucoach\acucoach.exe }
iscc "/DVersion=$version" packaging\windows\acucoach.iss
if ($env:SIGNTOOL) { & $env:SIGNTOOL sign /fd SHA256 "build\packages\acucoach-$version-windows-x64.exe" }
