; Inno Setup: ISCC /DVersion=0.1.0 packaging\windows.iss, after PyInstaller made dist\ProductKeyWizard.
; For one person without administrator rights, or for everyone on the computer: the installer asks.

#ifndef Version
  #error Say which version: /DVersion=0.1.0
#endif

[Setup]
AppId={{8B5A4B57-6C1C-4A1E-9C3A-5D0C1B7E2F64}
AppName=Product Key Wizard
AppVersion={#Version}
AppPublisher=Product Key Wizard contributors
DefaultDirName={autopf}\Product Key Wizard
DefaultGroupName=Product Key Wizard
DisableProgramGroupPage=yes
LicenseFile=..\LICENSE
OutputDir=..\dist
OutputBaseFilename=ProductKeyWizard-{#Version}-windows-setup
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
Compression=lzma2
SolidCompression=yes
WizardStyle=modern
UninstallDisplayIcon={app}\ProductKeyWizard.exe
ChangesEnvironment=yes

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "nl"; MessagesFile: "compiler:Languages\Dutch.isl"
Name: "ja"; MessagesFile: "compiler:Languages\Japanese.isl"

[CustomMessages]
en.AddToPath=Let me use product-key in the terminal (adds it to PATH)
nl.AddToPath=product-key in de terminal gebruiken (voegt het toe aan PATH)
ja.AddToPath=ターミナルで product-key を使用する (PATH に追加します)

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked
Name: "path"; Description: "{cm:AddToPath}"; Flags: unchecked

[Files]
Source: "..\dist\ProductKeyWizard\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{group}\Product Key Wizard"; Filename: "{app}\ProductKeyWizard.exe"
Name: "{autodesktop}\Product Key Wizard"; Filename: "{app}\ProductKeyWizard.exe"; Tasks: desktopicon

[Registry]
Root: HKA; Subkey: "{code:EnvironmentKey}"; ValueType: expandsz; ValueName: "Path"; \
    ValueData: "{olddata};{app}"; Tasks: path; Check: NotInPath

[Run]
Filename: "{app}\ProductKeyWizard.exe"; Description: "{cm:LaunchProgram,Product Key Wizard}"; \
    Flags: nowait postinstall skipifsilent

[Code]
function EnvironmentKey(Param: String): String;
begin
  if IsAdminInstallMode then
    Result := 'SYSTEM\CurrentControlSet\Control\Session Manager\Environment'
  else
    Result := 'Environment';
end;

function NotInPath: Boolean;
var
  Path: String;
begin
  if not RegQueryStringValue(HKA, EnvironmentKey(''), 'Path', Path) then
    Path := '';
  Result := Pos(';' + Uppercase(ExpandConstant('{app}')) + ';', ';' + Uppercase(Path) + ';') = 0;
end;
