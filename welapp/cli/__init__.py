"""The headless door: each verb is one thin call to an action."""
