; Inno Setup: iscc /DVersion=0.1.0 wordlight.iss, after `py packaging\dev.py bundle`.
#ifndef Version
  #error Say the version: iscc /DVersion=0.1.0 wordlight.iss
#endif

[Setup]
AppId={{5E2C0C0B-6E3F-4B63-9A9C-0E6E4E6F2D11}
AppName=Wordlight
AppVersion={#Version}
AppPublisher=The Wordlight authors
DefaultDirName={autopf}\Wordlight
DefaultGroupName=Wordlight
DisableProgramGroupPage=yes
; A person installs it for herself, without an administrator.
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
LicenseFile=..\..\..\LICENSE
OutputDir=..\..\..\dist
OutputBaseFilename=wordlight-{#Version}-windows-x86_64-setup
Compression=lzma2
SolidCompression=yes
ChangesAssociations=yes
UninstallDisplayIcon={app}\wordlight.exe
CloseApplications=yes

; Those of the app's languages that come with Inno Setup; Arabic and Chinese see it in English.
[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"
Name: "pt"; MessagesFile: "compiler:Languages\BrazilianPortuguese.isl"

[Files]
Source: "..\..\..\dist\wordlight\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs

[InstallDelete]
; Parts of the version before that this one does not have.
Type: filesandordirs; Name: "{app}\parts"

[Icons]
Name: "{autoprograms}\Wordlight"; Filename: "{app}\wordlight.exe"; AppUserModelID: "Wordlight"

[Registry]
Root: HKA; Subkey: "Software\Classes\.wordlight"; ValueType: string; ValueData: "Wordlight.transcript"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\Wordlight.transcript"; ValueType: string; ValueData: "Wordlight transcript"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Wordlight.transcript\DefaultIcon"; ValueType: string; ValueData: "{app}\wordlight.exe,0"
Root: HKA; Subkey: "Software\Classes\Wordlight.transcript\shell\open\command"; ValueType: string; ValueData: """{app}\wordlight.exe"" ""%1"""
; "Open with" of recordings.
Root: HKA; Subkey: "Software\Classes\Applications\wordlight.exe"; ValueType: string; ValueName: "FriendlyAppName"; ValueData: "Wordlight"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Applications\wordlight.exe\shell\open\command"; ValueType: string; ValueData: """{app}\wordlight.exe"" ""%1"""
#define Kind(str ending) 'Root: HKA; Subkey: "Software\Classes\' + ending + '\OpenWithList\wordlight.exe"; Flags: uninsdeletekey'
#emit Kind(".mp3")
#emit Kind(".m4a")
#emit Kind(".wav")
#emit Kind(".flac")
#emit Kind(".ogg")
#emit Kind(".opus")
#emit Kind(".wma")
#emit Kind(".aac")
#emit Kind(".mp4")
#emit Kind(".mov")
#emit Kind(".mkv")
#emit Kind(".webm")
#emit Kind(".avi")

[Run]
Filename: "{app}\wordlight.exe"; Description: "Open Wordlight"; Flags: nowait postinstall skipifsilent

; What a person has transcribed and recorded is in her own folder, and stays when this is removed.
