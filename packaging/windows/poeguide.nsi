; Installer for Windows. Not yet built on Windows; compiled over a stand-in folder by tests/test_packages.py.
; makensis -DVERSION=0.1.0 -DPROGRAM=folder-of-the-program -DICONS=folder-of-icons -DOUTPUT=poeguide-setup.exe poeguide.nsi
Unicode true
!include MUI2.nsh
!include FileFunc.nsh

Name "poeguide"
OutFile "${OUTPUT}"
; For one reader, without an administrator.
RequestExecutionLevel user
InstallDir "$LOCALAPPDATA\Programs\poeguide"
InstallDirRegKey HKCU "Software\poeguide" "Folder"
SetCompressor /SOLID lzma
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\poeguide"
!define MUI_ICON "${ICONS}\poeguide.ico"
!define MUI_UNICON "${ICONS}\poeguide.ico"

!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!define MUI_FINISHPAGE_RUN "$INSTDIR\poeguide.exe"
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "Spanish"

!macro OpenWith ENDING KIND WORDS
  WriteRegStr HKCU "Software\Classes\.${ENDING}" "" "poeguide.${KIND}"
  WriteRegStr HKCU "Software\Classes\poeguide.${KIND}" "" "${WORDS}"
  WriteRegStr HKCU "Software\Classes\poeguide.${KIND}\DefaultIcon" "" "$INSTDIR\icons\${KIND}.ico"
  WriteRegStr HKCU "Software\Classes\poeguide.${KIND}\shell\open\command" "" '"$INSTDIR\poeguide.exe" "%1"'
!macroend

!macro ForgetKind ENDING KIND
  DeleteRegKey HKCU "Software\Classes\.${ENDING}"
  DeleteRegKey HKCU "Software\Classes\poeguide.${KIND}"
!macroend

Section "poeguide"
  SetOutPath "$INSTDIR"
  File /r "${PROGRAM}\*"
  SetOutPath "$INSTDIR\icons"
  File "${ICONS}\*.ico"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortCut "$SMPROGRAMS\poeguide.lnk" "$INSTDIR\poeguide.exe" "" "$INSTDIR\icons\poeguide.ico"
  WriteRegStr HKCU "Software\poeguide" "Folder" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "poeguide"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\icons\poeguide.ico"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "The poeguide authors"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" $0
  WriteRegStr HKCU "Software\Classes\poeguide" "" "URL:poeguide"
  WriteRegStr HKCU "Software\Classes\poeguide" "URL Protocol" ""
  WriteRegStr HKCU "Software\Classes\poeguide\shell\open\command" "" '"$INSTDIR\poeguide.exe" "%1"'
  !insertmacro OpenWith poebundle bundle "poeguide content"
  !insertmacro OpenWith poetrip trip "poeguide trips"
  !insertmacro OpenWith poelesson lesson "poeguide lessons"
  !insertmacro OpenWith poekiosk kiosk "poeguide kiosk settings"
SectionEnd

; The reader's trips and settings are in other folders and stay.
Section "Uninstall"
  RMDir /r "$INSTDIR"
  Delete "$SMPROGRAMS\poeguide.lnk"
  DeleteRegKey HKCU "Software\poeguide"
  DeleteRegKey HKCU "${UNINSTALL}"
  DeleteRegKey HKCU "Software\Classes\poeguide"
  !insertmacro ForgetKind poebundle bundle
  !insertmacro ForgetKind poetrip trip
  !insertmacro ForgetKind poelesson lesson
  !insertmacro ForgetKind poekiosk kiosk
SectionEnd
