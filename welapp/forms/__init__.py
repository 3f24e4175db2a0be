"""Questions as data: typed, checked, changeable by a team."""
