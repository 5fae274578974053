"""Where everything stands: texts broken into lines, cards, lanes and lines with coordinates."""
