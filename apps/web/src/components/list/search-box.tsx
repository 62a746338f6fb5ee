import { SearchOutlined } from '@ant-design/icons';
import { Input } from 'antd';
import { useEffect, useState } from 'react';
import './search-box.css';

export interface SearchBoxProps {
  label: string;
  value: string;
  onSearch: (value: string) => void;
}

/** Search as one types, a moment after the last letter; diacritics do not matter (the API folds them, as `found` does here). */
export function SearchBox({ label, value, onSearch }: SearchBoxProps) {
  const [typed, setTyped] = useState(value);
  const [known, setKnown] = useState(value);
  if (known !== value) {
    // the address changed by another way: back, a link
    setKnown(value);
    setTyped(value);
  }
  useEffect(() => {
    if (typed === value) return;
    const timer = window.setTimeout(() => onSearch(typed), 350);
    return () => window.clearTimeout(timer);
  }, [typed, value, onSearch]);
  return (
    <Input
      type="search"
      className="cn-search"
      allowClear
      prefix={<SearchOutlined aria-hidden />}
      aria-label={label}
      placeholder={`${label}, không cần dấu`}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      onPressEnter={() => onSearch(typed)}
    />
  );
}
