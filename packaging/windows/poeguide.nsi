; Installer for Windows. Not yet built on Windows; compiled over a stand-in folder by tests/test_recipes.py.
; makensis -DVERSION=0.1.0 -DPROGRAM=folder-of-the-program -DICONS=folder-of-icons -DOUTPUT=poeguide-setup.exe poeguide.nsi
Unicode true
Target amd64-unicode
!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh

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

!define MUI_PAGE_CUSTOMFUNCTION_LEAVE RefuseOthersFolder
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!define MUI_FINISHPAGE_RUN "$INSTDIR\poeguide.exe"
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "Spanish"
LangString IsOpen ${LANG_ENGLISH} "poeguide is open. Please close it and try again; nothing was changed."
LangString IsOpen ${LANG_SPANISH} "poeguide está abierto. Ciérrelo e inténtelo de nuevo; no se cambió nada."
LangString IsOthers ${LANG_ENGLISH} "This folder holds other files, which poeguide must not touch. Please choose an empty or a new one."
LangString IsOthers ${LANG_SPANISH} "Esta carpeta contiene otros archivos, que poeguide no debe tocar. Elija una vacía o una nueva."

; An update finds its own files there; whatever else is in a folder is not ours.
Function RefuseOthersFolder
  ${DirState} "$INSTDIR" $0
  ${If} $0 = 1
  ${AndIfNot} ${FileExists} "$INSTDIR\uninstall.exe"
    MessageBox MB_OK|MB_ICONEXCLAMATION "$(IsOthers)" /SD IDOK
    SetErrorLevel 2
    Abort
  ${EndIf}
FunctionEnd

!macro OpenWith ENDING KIND WORDS
  WriteRegStr HKCU "Software\Classes\.${ENDING}" "" "poeguide.${KIND}"
  WriteRegStr HKCU "Software\Classes\poeguide.${KIND}" "" "${WORDS}"
  WriteRegStr HKCU "Software\Classes\poeguide.${KIND}\DefaultIcon" "" "$INSTDIR\icons\${KIND}.ico"
  WriteRegStr HKCU "Software\Classes\poeguide.${KIND}\shell\open\command" "" '"$INSTDIR\poeguide.exe" "%1"'
!macroend

; Windows shows the new icons at once, not after the next start (SHCNE_ASSOCCHANGED).
!macro TellExplorer
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
!macroend

!macro ForgetKind ENDING KIND
  DeleteRegKey HKCU "Software\Classes\.${ENDING}"
  DeleteRegKey HKCU "Software\Classes\poeguide.${KIND}"
!macroend

; A program that is open keeps its files from being replaced or removed.
!macro StopIfOpen
  ${If} ${FileExists} "$INSTDIR\poeguide.exe"
    ClearErrors
    FileOpen $0 "$INSTDIR\poeguide.exe" a
    ${If} ${Errors}
      MessageBox MB_OK|MB_ICONEXCLAMATION "$(IsOpen)" /SD IDOK
      SetErrorLevel 2
      Abort "$(IsOpen)"
    ${EndIf}
    FileClose $0
  ${EndIf}
!macroend

; Only what the installer laid there goes: the reader may have put files of their own beside it.
!macro RemoveProgram
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\icons\*.ico"
  RMDir "$INSTDIR\icons"
  Delete "$INSTDIR\poeguide.exe"
!macroend

Section "poeguide"
  ${If} ${Silent}
    Call RefuseOthersFolder
  ${EndIf}
  !insertmacro StopIfOpen
  !insertmacro RemoveProgram
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
  !insertmacro TellExplorer
SectionEnd

; The reader's trips and settings are in other folders and stay.
Section "Uninstall"
  !insertmacro StopIfOpen
  !insertmacro RemoveProgram
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\poeguide.lnk"
  DeleteRegKey HKCU "Software\poeguide"
  DeleteRegKey HKCU "${UNINSTALL}"
  DeleteRegKey HKCU "Software\Classes\poeguide"
  !insertmacro ForgetKind poebundle bundle
  !insertmacro ForgetKind poetrip trip
  !insertmacro ForgetKind poelesson lesson
  !insertmacro ForgetKind poekiosk kiosk
  !insertmacro TellExplorer
SectionEnd
