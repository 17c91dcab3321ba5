"""Charts on the screen: shown, clicked through to what is behind them, copied, saved."""
