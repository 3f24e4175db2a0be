"""The ways into the kluis."""
