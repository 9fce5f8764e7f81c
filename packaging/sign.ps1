# Signs what is named with the certificate in CERTIFICATE (base64 of a .pfx) and CERTIFICATE_PASSWORD.
$ErrorActionPreference = "Stop"
$pfx = Join-Path $env:RUNNER_TEMP "certificate.pfx"
[IO.File]::WriteAllBytes($pfx, [Convert]::FromBase64String($env:CERTIFICATE))
try {
    $kit = "${env:ProgramFiles(x86)}\Windows Kits\10\bin"
    $signtool = Get-ChildItem $kit -Recurse -Filter signtool.exe | Where-Object FullName -Match "x64" | Select-Object -Last 1
    & $signtool.FullName sign /f $pfx /p $env:CERTIFICATE_PASSWORD /fd SHA256 /tr http://timestamp.digicert.com /td SHA256 $args
    if ($LASTEXITCODE) { exit $LASTEXITCODE }
} finally {
    Remove-Item $pfx
}
