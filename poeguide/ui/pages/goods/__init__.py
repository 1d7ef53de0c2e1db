"""Can I bring it: one question about goods, and what the rules answer."""

from __future__ import annotations

from poeguide.ui.pages.goods.page import GoodsPage
from poeguide.ui.pages.goods.view_model import GoodsViewModel

__all__ = ["GoodsPage", "GoodsViewModel"]
