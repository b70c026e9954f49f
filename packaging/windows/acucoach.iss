; An installer for one person, without administrator: iscc /DVersion=0.1.0 packaging\windows\acucoach.iss
; Not run on the machine these sources were written on.
#ifndef Version
  #error Give the version: /DVersion=...
#endif
[Setup]
AppId={{6C0B6D5E-5B0D-4B7E-9F0B-2A6B5C3F7A11}
AppName=AcuCoach
AppVersion={#Version}
AppPublisher=The AcuCoach authors
DefaultDirName={autopf}\AcuCoach
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
LicenseFile=..\..\LICENSE
OutputDir=..\..\build\packages
OutputBaseFilename=acucoach-{#Version}-windows-x64
SetupIconFile=..\..\resources\icon\acucoach.ico
UninstallDisplayIcon={app}\acucoach.exe
Compression=lzma2
SolidCompression=yes
WizardStyle=modern
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible

[Languages]
Name: "english"; MessagesFile: "compiler:Default.isl"
Name: "german"; MessagesFile: "compiler:Languages\German.isl"
Name: "spanish"; MessagesFile: "compiler:Languages\Spanish.isl"

[Files]
Source: "..\..\build\frozen-bundled\acucoach\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{autoprograms}\AcuCoach"; Filename: "{app}\acucoach.exe"; AppUserModelID: "org.acucoach.AcuCoach"

[Registry]
; In "Open with" for the files that the program saves; nothing is taken from other programs.
Root: HKA; Subkey: "Software\Classes\Applications\acucoach.exe\SupportedTypes"; ValueType: string; ValueName: ".json"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Applications\acucoach.exe\shell\open\command"; ValueType: string; ValueData: """{app}\acucoach.exe"" --open ""%1"""; Flags: uninsdeletekey

[Run]
Filename: "{app}\acucoach.exe"; Description: "{cm:LaunchProgram,AcuCoach}"; Flags: nowait postinstall skipifsilent
