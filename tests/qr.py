"""QR codes of a picture, as a phone reads them."""

from __future__ import annotations

import zxingcpp
from PySide6.QtGui import QImage


def codes_on(picture: QImage) -> list[str]:
    """The text of every code that is found."""
    gray = picture.convertToFormat(QImage.Format.Format_Grayscale8)
    view = memoryview(gray.constBits()).cast("B", (gray.height(), gray.bytesPerLine()))
    only_qr = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)
    return [code.text for code in zxingcpp.read_barcodes(view, formats=only_qr)]
