"""How those see who lack one kind of cones, or all of them, to test what is told by colour."""

import numpy as np
from PySide6.QtGui import QColor, QImage

# On linear red, green and blue, at full strength: Machado, Oliveira and Fernandes, "A Physiologically-based Model for
# Simulation of Color Vision Deficiency" (2009), the table of severity 1.0.
SIGHTS = {
    "protanopia": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "deuteranopia": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
    "greyscale": ((0.2126, 0.7152, 0.0722),) * 3,  # without any, and on paper
    "tritanopia": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)),
}


def seen_by(sight: str, colour: str) -> str:
    """What a colour looks like."""
    image = QImage(1, 1, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    return image_seen_by(sight, image).pixelColor(0, 0).name()


def image_seen_by(sight: str, image: QImage) -> QImage:
    """What a picture looks like."""
    made = image.convertToFormat(QImage.Format.Format_RGBX8888)
    pixels = np.frombuffer(made.bits(), np.uint8).reshape(made.height(), made.bytesPerLine() // 4, 4)
    table = np.arange(256) / 255
    light = np.where(table <= 0.04045, table / 12.92, ((table + 0.055) / 1.055) ** 2.4).astype(np.float32)
    changed = np.clip(light[pixels[..., :3]] @ np.array(SIGHTS[sight], np.float32).T, 0, 1)
    shown = np.where(changed <= 0.0031308, changed * 12.92, 1.055 * changed ** (1 / 2.4) - 0.055)
    pixels[..., :3] = np.rint(shown * 255).astype(np.uint8)
    return made
